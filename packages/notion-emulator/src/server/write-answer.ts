import type { ServerResponse } from "node:http";
import { applyDrift } from "../internal/drift/drifts.js";
import type { ApiAnswer } from "./api.js";
import { addUnknownBlock, addUnknownFields } from "./drift.js";
import type { Fault } from "./fault.js";

/** What was sent of an answer. */
export interface SentAnswer {
  /** 0 when nothing was sent. */
  readonly status: number;
  readonly bytes: number;
}

const html = Buffer.from(
  "<!doctype html><html><head><title>Something else</title></head><body>Not JSON.</body></html>\n",
);

/** Writes an answer, or what a fault makes of it. A stalled answer is left open for the caller or the emulator to end. */
export function writeAnswer(response: ServerResponse, answer: ApiAnswer, fault: Fault | undefined): SentAnswer {
  switch (fault?.kind) {
    case "reset":
      response.socket?.resetAndDestroy();
      return { status: 0, bytes: 0 };
    case "stall": {
      if (fault.at === "headers") return { status: 0, bytes: 0 };
      const body = bodyOf(answer);
      const half = body.subarray(0, Math.floor(body.length / 2));
      writeHead(response, answer, body.length);
      response.write(half);
      return { status: answer.status, bytes: half.length };
    }
    case "truncated": {
      const body = bodyOf(answer);
      return send(response, answer, body.subarray(0, Math.floor(body.length / 2)));
    }
    case "html":
      return send(response, { status: 200, bytes: html, headers: { "content-type": "text/html" } }, html);
    case "unknown_block": {
      const changed = { ...answer, json: addUnknownBlock(answer.json, fault.type) };
      return send(response, changed, bodyOf(changed));
    }
    case "unknown_fields": {
      const changed = { ...answer, json: addUnknownFields(answer.json) };
      return send(response, changed, bodyOf(changed));
    }
    case "drift": {
      const changed = { ...answer, json: applyDrift(fault.drift, answer.json) };
      return send(response, changed, bodyOf(changed));
    }
    case "rewrite": {
      const changed = { ...answer, json: fault.rewrite(answer.json) };
      return send(response, changed, bodyOf(changed));
    }
    default:
      return send(response, answer, bodyOf(answer));
  }
}

/** The answer that a `status` fault asks for. */
export function statusAnswer(fault: Extract<Fault, { kind: "status" }>, own: ApiAnswer): ApiAnswer {
  const headers = {
    ...(fault.retryAfterSeconds !== undefined && { "retry-after": String(fault.retryAfterSeconds) }),
    ...fault.headers,
  };
  if (fault.body === "html") {
    return { status: fault.status, bytes: html, headers: { "content-type": "text/html", ...headers } };
  }
  const json = typeof fault.body === "object" ? fault.body.json : own.json;
  return { ...own, status: fault.status, json, headers: { ...own.headers, ...headers } };
}

function bodyOf({ json, bytes }: ApiAnswer): Buffer {
  return Buffer.from(bytes ?? Buffer.from(JSON.stringify(json)));
}

function writeHead(response: ServerResponse, { status, headers, bytes }: ApiAnswer, length: number): void {
  const type = bytes ? {} : { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...type, "content-length": length, ...headers });
}

function send(response: ServerResponse, answer: ApiAnswer, body: Buffer): SentAnswer {
  writeHead(response, answer, body.length);
  response.end(body);
  return { status: answer.status, bytes: body.length };
}
