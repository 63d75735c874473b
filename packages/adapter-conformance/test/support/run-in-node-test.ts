import { describe, it } from "node:test";
import { registerConformance } from "../../src/index.js";
import { guardedSubject } from "./guarded-adapter.js";

registerConformance({ describe, it }, "a correct adapter", () => guardedSubject());
