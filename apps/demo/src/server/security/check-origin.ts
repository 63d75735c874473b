import type { MiddlewareHandler } from "hono";
import { failureAnswer, RequestFailure } from "../requests/request-failure.js";

/**
 * Lets through what this server's own page asks, and what a person types into the address bar.
 *
 * Another site's page can make a browser send requests here, and can give its own name the address 127.0.0.1. The first shows in
 * `Origin` and `Sec-Fetch-Site`, the second in `Host`.
 */
export function checkOrigin(port: () => number): MiddlewareHandler {
  return async ({ req }, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const host = req.header("host") ?? "";
    if (!hosts.includes(host)) return refuse("The demo answers to its own address alone.");
    const origin = req.header("origin");
    if (origin !== undefined && origin !== `http://${host}`) return refuse("The demo answers to its own page alone.");
    const site = req.header("sec-fetch-site");
    const isOwn = site === undefined || site === "same-origin" || (site === "none" && req.method === "GET");
    if (!isOwn) return refuse("The demo answers to its own page alone.");
    return next();
  };
}

function refuse(message: string): Response {
  return failureAnswer(new RequestFailure(403, "forbidden_origin", message));
}
