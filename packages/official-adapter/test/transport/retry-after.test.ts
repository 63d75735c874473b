import { expect, it } from "vitest";
import { parseRetryAfter } from "../../src/transport/retry-after.js";

const now = Date.parse("2026-11-01T12:00:00Z");

it.each([
  ["seconds", "23", null, 23_000],
  ["no seconds", "0", null, 0],
  ["more than a minute", " 3600 ", null, 3_600_000],
  ["a fraction", "1.5", null, 1_500],
  ["a date, by this machine's clock", "Sun, 01 Nov 2026 12:01:30 GMT", null, 90_000],
  ["a date, by the server's clock", "Sun, 01 Nov 2026 15:00:10 GMT", "Sun, 01 Nov 2026 15:00:00 GMT", 10_000],
  ["a date, with a server date that is none", "Sun, 01 Nov 2026 12:00:05 GMT", "yesterday", 5_000],
  ["a date that has passed", "Sun, 01 Nov 2026 11:00:00 GMT", null, 0],
  ["a negative number", "-1", null, undefined],
  ["words", "soon", null, undefined],
  ["nothing", "", null, undefined],
  ["no header", null, null, undefined],
])("reads %s", (_, value, serverDate, expected) => {
  expect(parseRetryAfter(value, serverDate, now)).toBe(expected);
});
