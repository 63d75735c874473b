import type { ComparedSide } from "@pagebridge/api-advisor";
import { formatBytes, formatNumber, formatShortDuration } from "../terminal/format.js";
import { formatTable } from "../terminal/table.js";

/** Sets what two readings cost side by side. */
export function costTable(left: ComparedSide, right: ComparedSide): readonly string[] {
  const row = (title: string, value: (side: ComparedSide) => string): readonly string[] => [
    title,
    value(left),
    value(right),
  ];
  return formatTable(
    [{ title: "" }, { title: left.adapter, align: "right" }, { title: right.adapter, align: "right" }],
    [
      row("requests", ({ requests }) => formatNumber(requests)),
      row("on the wire", ({ bytes }) => formatBytes(bytes)),
      row("time", ({ milliseconds }) => formatShortDuration(milliseconds)),
      row("blocks", ({ blocks }) => formatNumber(blocks)),
      row("diagnostics", ({ diagnostics }) => formatNumber(diagnosticsOf(diagnostics))),
    ],
  );
}

function diagnosticsOf({ error, info, warning }: ComparedSide["diagnostics"]): number {
  return error + info + warning;
}
