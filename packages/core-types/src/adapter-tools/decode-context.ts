import type { Diagnostic, DiagnosticCode } from "../contract/diagnostic.js";
import type { Decoded } from "../contract/reading.js";
import type { Id, PropertyId } from "../model/primitives.js";

/** What a decoder says about a loss; the place is filled in by the context. */
interface Loss {
  readonly code: DiagnosticCode;
  /** @default "warning" */
  readonly severity?: Diagnostic["severity"];
  readonly message: string;
  readonly sourceType?: string;
}

/** Where a decoder stands. */
interface Place {
  readonly id?: Id | undefined;
  readonly propertyId?: PropertyId | undefined;
}

/** Collects what is lost while one answer is decoded, and bounds how deep a decoder may go. */
export interface DecodeContext {
  /** The object that is being decoded, for references to files. */
  readonly place: Place;
  /** Notes a loss at the current place. */
  report(loss: Loss): void;
  /** Adds a diagnostic that somebody else made. */
  add(diagnostic: Diagnostic): void;
  /** The same context at another place. */
  at(place: Place): DecodeContext;
  /** Decodes one level deeper. Past the limit nothing is decoded, the loss is reported, and the answer is undefined. */
  deeper<Value>(decode: () => Value): Value | undefined;
}

/**
 * Deeper than the pages that people make, and far from the end of the call stack for this and for whoever goes through the model
 * afterwards, so that a hostile answer cannot make anything throw.
 */
const deepest = 200;

interface State {
  readonly diagnostics: Diagnostic[];
  depth: number;
}

/** Runs a decoder with a fresh context and hands out its value with everything that was reported. */
export function collectDiagnostics<Value>(decode: (context: DecodeContext) => Value): Decoded<Value> {
  const state: State = { diagnostics: [], depth: 0 };
  const value = decode(contextAt(state, {}));
  return { value, diagnostics: state.diagnostics };
}

function contextAt(state: State, place: Place): DecodeContext {
  const report = ({ severity = "warning", ...loss }: Loss): void => {
    state.diagnostics.push({
      ...loss,
      severity,
      ...(place.id !== undefined && { id: place.id }),
      ...(place.propertyId !== undefined && { propertyId: place.propertyId }),
    });
  };
  return {
    place,
    report,
    add: (diagnostic) => {
      state.diagnostics.push(diagnostic);
    },
    at: (other) => contextAt(state, { ...place, ...other }),
    deeper: (decode) => {
      if (state.depth >= deepest) {
        report({ code: "truncated", message: `Content that is nested deeper than ${deepest} levels is left out.` });
        return undefined;
      }
      state.depth += 1;
      try {
        return decode();
      } finally {
        state.depth -= 1;
      }
    },
  };
}
