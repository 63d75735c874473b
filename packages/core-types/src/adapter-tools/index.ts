export { type CostMeter, createCostMeter } from "./cost-meter.js";
export { collectDiagnostics, type DecodeContext } from "./decode-context.js";
export { leadsToTarget } from "./links/leads-to-target.js";
export { reportUnsafeUrl } from "./links/report-unsafe-url.js";
export { toLink } from "./links/to-link.js";
export { type StreamRun, streamReading } from "./reading-stream.js";
export { createRedactor, type Redact } from "./redact.js";
export { reduceError } from "./reduce-error.js";
export { type Clock, systemClock } from "./time/clock.js";
export { sleep, type TimeLimit, withinTime } from "./time/within-time.js";
export { type Defined, defined } from "./wire/defined.js";
export { type FieldReader, readFields } from "./wire/field-reader.js";
export { oneOf } from "./wire/one-of.js";
export { quote } from "./wire/quote.js";
export { idOf, idOfObject, toId } from "./wire/to-id.js";
export { toJsonValue, withoutMinusZero } from "./wire/to-json-value.js";
export { toTime } from "./wire/to-time.js";
export {
  entriesOf,
  fieldOf,
  isList,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  type WireRecord,
} from "./wire/wire-record.js";
