import { type Document, type Id, requireId } from "@pagebridge/core-types";
import { type ImportPackage, requireInternalModule } from "../adapters/internal-module.js";
import { convertDocument, type OutputForm } from "../convert/convert-document.js";
import { type DecodeInternal, decodeInput, type InputOrigin, needsInternal } from "../convert/decode-input.js";
import { describePages, findPage } from "../convert/find-page.js";
import { readConvertInput } from "../convert/read-input.js";
import { exitCodes } from "../errors/exit-code.js";
import { withNamedPath } from "../errors/file-errors.js";
import { UsageError } from "../errors/usage-error.js";
import { type NamedRendering, renderingOptions } from "../rendering/rendering-options.js";
import { createDiagnosticTally, formatDiagnosticTally } from "../terminal/diagnostic-tally.js";
import { openDiagnosticsFile } from "../terminal/diagnostics-file.js";
import { formatCount } from "../terminal/format.js";
import type { CommandContext } from "./command-context.js";

/** The options of `pagebridge convert`, as Commander gives them. */
export interface ConvertCommandOptions extends NamedRendering {
  readonly from: InputOrigin;
  readonly to: OutputForm;
  readonly page?: string;
  readonly diagnostics?: string;
  readonly quiet?: true;
}

/** Runs `pagebridge convert` and gives the exit code. */
export async function runConvertCommand(
  path: string,
  options: ConvertCommandOptions,
  { importPackage, readInput, terminal }: CommandContext,
): Promise<number> {
  const pageId = options.page === undefined ? undefined : requireId(options.page);
  const input = await readConvertInput(path, readInput);
  const decodeInternal = needsInternal(input, options.from)
    ? await internalDecoder(importPackage, options.from, pageId)
    : undefined;
  const decoded = decodeInput(input, options.from, decodeInternal);
  const document = pageId === undefined ? decoded.value : choosePage(decoded.value, pageId);
  const converted = convertDocument(document, options.to, renderingOptions(options));
  const diagnostics = [...decoded.diagnostics, ...converted.diagnostics];

  terminal.out(converted.text.replace(/\n$/, ""));
  const { diagnostics: diagnosticsPath } = options;
  if (diagnosticsPath !== undefined) {
    const file = await withNamedPath(() => openDiagnosticsFile(diagnosticsPath));
    for (const diagnostic of diagnostics) file.add(diagnostic);
    await file.save();
  }
  if (!options.quiet && diagnostics.length > 0) {
    const tally = createDiagnosticTally();
    for (const diagnostic of diagnostics) tally.add(diagnostic);
    terminal.note(`${formatCount(diagnostics.length, "diagnostic")}:`);
    for (const line of formatDiagnosticTally(tally.byCode())) terminal.note(line);
  }
  return exitCodes.done;
}

async function internalDecoder(
  importPackage: ImportPackage,
  from: InputOrigin,
  pageId: Id | undefined,
): Promise<DecodeInternal> {
  const purpose =
    from === "internal"
      ? "--from internal"
      : "This is an answer of Notion's internal API (if it is not, say --from official), and converting it";
  const { decodeDocument } = await requireInternalModule(importPackage, purpose);
  return (json) => decodeDocument(json, pageId === undefined ? {} : { pageId });
}

function choosePage(document: Document, pageId: Id): Document {
  const page = findPage(document, pageId);
  if (page) return { kind: "page", value: page };
  throw new UsageError(`The input does not hold the page ${pageId}. It holds ${describePages(document)}.`);
}
