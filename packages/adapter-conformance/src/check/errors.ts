import { errorCodes, PagebridgeError, type PagebridgeErrorCode } from "@pagebridge/core-types";
import { check } from "./check.js";

/** What a call rejects with, or throws; undefined when it does neither. */
export async function failureOf(call: () => unknown): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error ?? new Error("Something empty was thrown.");
  }
}

/** Fails a case unless a call is refused with an error of the contract and this code. */
export async function checkRefused(call: () => unknown, code: PagebridgeErrorCode, what: string): Promise<void> {
  const error = await failureOf(call);
  check(error !== undefined, `${what} should be refused with ${code}, but it succeeded.`);
  check(PagebridgeError.is(error), `${what} should be refused with a PagebridgeError, not with ${String(error)}.`);
  check(error.code === code, `${what} should be refused with ${code}, not with ${error.code}: ${error.message}`);
  check(error.code in errorCodes, `${error.code} is no code of the contract.`);
  check(/^\S.*[.!?]$/s.test(error.message), `${what} is refused without a sentence: ${JSON.stringify(error.message)}.`);
}
