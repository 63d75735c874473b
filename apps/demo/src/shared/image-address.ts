/**
 * Where the page finds a picture: always on this server, which fetches it from wherever it lies.
 *
 * @param readId - of the read whose content names the picture.
 * @param url - as the model has it: of files, icons, covers and previews.
 */
export function imageAddress(readId: string, url: string): string {
  return `/image?${new URLSearchParams({ read: readId, u: url })}`;
}
