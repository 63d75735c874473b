/** `notion-file:a/b.png` and its signed form `http://127.0.0.1:1/files/<id>/a/b.png?…` → `notion-file:a/b.png` */
export function hostedPath(url: string): string {
  const signed = /^http:\/\/127\.0\.0\.1:\d+\/files\/[0-9a-f-]{36}\/([^?]*)\?/.exec(url);
  return signed?.[1] === undefined ? url : `notion-file:${decodeURIComponent(signed[1])}`;
}
