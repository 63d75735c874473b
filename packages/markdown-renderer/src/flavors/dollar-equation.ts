import type { Code } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { displayEquation } from "../nodes/equation.js";
import { gfm } from "./gfm.js";

/** TeX between lines of two dollar signs. */
export function dollarEquation(value: string, scope: Scope): Code {
  if (!value.includes("$$")) return displayEquation(value);
  reportApproximation(scope, "An equation is written as code; between dollar signs it would not be read as one.");
  return gfm.equation(value, scope);
}
