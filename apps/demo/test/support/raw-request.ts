import { request } from "node:http";

/** An answer to a request that `fetch` would not send. */
export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** Sends a request with headers that browsers and `fetch` keep to themselves, such as `Host`. */
export function rawRequest(url: string, headers: Readonly<Record<string, string>>, method = "GET"): Promise<RawAnswer> {
  return new Promise((done, failed) => {
    const sent = request(url, { method, headers }, async (answer) => {
      let body = "";
      for await (const chunk of answer.setEncoding("utf8")) body += chunk;
      done({ status: answer.statusCode ?? 0, body });
    });
    sent.once("error", failed);
    sent.end();
  });
}
