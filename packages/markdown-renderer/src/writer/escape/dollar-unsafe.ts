import type { Unsafe } from "./unsafe.js";

/** What begins or ends an equation between dollar signs, whatever stands beside them. */
export const dollarUnsafe: readonly Unsafe[] = [
  { character: "$", isPaired: true },
  { character: "$", begins: "line", after: /\$/y },
];
