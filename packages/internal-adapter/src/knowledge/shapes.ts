import { isList, isRecord } from "@pagebridge/core-types/adapter-tools";

/** What kind of JSON value a key holds. */
export type Shape =
  | "anything"
  | "list"
  | "list of objects"
  | "list of texts"
  | "number"
  | "object"
  | "rich text"
  | "text"
  | "text or object"
  | "true or false";

/** What is known of a key. */
export interface KeyKnowledge {
  readonly shape: Shape;
  /** Whether it has always been there. */
  readonly isRequired?: true;
  /**
   * How bad it is when it holds something else, or is missing although it is required: `error` when content would be empty, shortened
   * or wrong without anybody noticing.
   *
   * @default "warning"
   */
  readonly severity?: "error" | "warning";
}

/** The keys of something, by name. */
export type Keys = Readonly<Record<string, KeyKnowledge>>;

/** Whether a value is of a shape. Rich text is looked at run by run elsewhere, and may be anything here. */
export function hasShape(value: unknown, shape: Shape): boolean {
  switch (shape) {
    case "anything":
    case "rich text":
      return true;
    case "list":
      return isList(value);
    case "list of objects":
      return isList(value) && value.every(isRecord);
    case "list of texts":
      return isList(value) && value.every((element) => typeof element === "string");
    case "number":
      return typeof value === "number";
    case "object":
      return isRecord(value);
    case "text":
      return typeof value === "string";
    case "text or object":
      return typeof value === "string" || isRecord(value);
    case "true or false":
      return typeof value === "boolean";
  }
}
