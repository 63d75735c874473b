/** Content that folds away under a line, as HTML. */
interface DetailsContainer {
  readonly form: "details";
}

/** The own text, and what is inside after it. */
interface FlowContainer {
  readonly form: "flow";
}

/** A quotation that begins with the own text. */
interface QuoteContainer {
  readonly form: "quote";
}

/** A quotation whose first line is `[!kind]` and a title. */
interface AdmonitionContainer {
  readonly form: "admonition";
  /** Whether a reader can unfold it. */
  readonly isFolded: boolean;
}

/** A pair of tags around the own text and what is inside. */
export interface TagContainer {
  readonly form: "tag";
  readonly name: string;
  /** The attribute that holds the own text. Absent means that it stands behind the opening tag. */
  readonly label?: string;
  /** The attribute for a share of the width, in percent. */
  readonly ratio?: string;
  /** Whether it is a part of another container, and stands right below the part before it. */
  readonly isPart?: true;
  /** Whether an empty one is a tag without an end, where these are not common. */
  readonly isVoid?: true;
  /** Whether the tag has no room for a colour. */
  readonly hasNoColor?: true;
  /** The form of those that have neither colour nor anything inside. */
  readonly otherwise?: FlowContainer | QuoteContainer;
}

/** How something that holds blocks is written. */
export type Container = AdmonitionContainer | DetailsContainer | FlowContainer | QuoteContainer | TagContainer;

/** What can hold blocks. */
export type ContainerKind =
  | "callout"
  | "column"
  | "columns"
  | "copy"
  | "heading"
  | "list"
  | "meetingNotes"
  | "paragraph"
  | "quote"
  | "synced"
  | "tab"
  | "tabs"
  | "template"
  | "toggle"
  | "toggleHeading";

/** A form for each of them. */
export type Containers = { readonly [Kind in ContainerKind]: Container };

const flow: FlowContainer = { form: "flow" };
const quote: QuoteContainer = { form: "quote" };
const details: DetailsContainer = { form: "details" };

/** The forms of a dialect that has nothing but HTML besides CommonMark. */
export const plainContainers: Containers = {
  callout: quote,
  column: flow,
  columns: flow,
  copy: flow,
  heading: flow,
  list: flow,
  meetingNotes: flow,
  paragraph: flow,
  quote,
  synced: flow,
  tab: details,
  tabs: flow,
  template: details,
  toggle: details,
  toggleHeading: details,
};
