/** Why there is no picture. */
export class PictureError extends Error {
  override readonly name = "PictureError";
  /** `refused`: it must not be fetched, or is no picture. `too_large` and `unavailable` speak for themselves. */
  readonly reason: "refused" | "too_large" | "unavailable";

  constructor(reason: PictureError["reason"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
