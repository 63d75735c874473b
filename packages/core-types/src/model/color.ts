/** A colour of text. Notion's `default` and `default_background` are expressed by leaving the colour out. */
export type TextColor = "blue" | "brown" | "gray" | "green" | "orange" | "pink" | "purple" | "red" | "yellow";

/** A colour behind text or a block. */
export type BackgroundColor = `${TextColor}_background`;

/** A colour of a block or of a run of text. The internal API's `teal` is `green` here, as in the official API. */
export type Color = TextColor | BackgroundColor;

/** A colour of a select option, a status option or a status group. */
export type OptionColor = TextColor | "default";

/** A colour of one of Notion's own icons. */
export type NativeIconColor = TextColor | "lightgray";
