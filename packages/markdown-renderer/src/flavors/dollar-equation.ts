import type { Code } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import type { Atom } from "../inline/atom.js";
import type { PhrasingPlace } from "../inline/phrasing-place.js";
import { displayEquation, inlineEquation, isEquation } from "../nodes/equation.js";
import { gfm } from "./gfm.js";

/** TeX between lines of two dollar signs. */
export function dollarEquation(value: string, scope: Scope): Code {
  if (!value.includes("$$")) return displayEquation(value);
  reportCode(scope);
  return gfm.equation(value, scope);
}

/** TeX between dollar signs in a line, or as code where these would not be read as such. Two side by side are one: no dollar signs may touch. */
export function inlineDollarEquation(
  equation: Atom,
  value: string,
  atoms: Atom[],
  place: PhrasingPlace,
  scope: Scope,
): Atom {
  if ((place === "line" ? dollarsOrPipes : dollars).test(value))
    return codeEquation(equation, value, atoms, place, scope);
  const last = atoms.at(-1);
  const { marks, url } = equation;
  if (last?.node.type !== "inlineCode" || !isEquation(last.node) || last.marks !== marks || last.url !== url)
    return equation;
  reportApproximation(scope, "Two equations side by side are written as one.");
  atoms.pop();
  return { ...last, node: inlineEquation(`${last.node.value} ${value}`) };
}

/** TeX in a line as any other code. */
export function codeEquation(equation: Atom, value: string, _atoms: Atom[], _place: PhrasingPlace, scope: Scope): Atom {
  reportCode(scope);
  return { ...equation, node: { type: "inlineCode", value } };
}

/** What would end an equation between dollar signs too early, or not at all. */
const dollars = /\$|\\$/;
const dollarsOrPipes = /[$|]|\\$/;

function reportCode(scope: Scope): void {
  reportApproximation(scope, "An equation is written as code; between dollar signs it would not be read as one.");
}
