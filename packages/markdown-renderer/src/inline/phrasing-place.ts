/** Where rich text is written. `line` is a heading or table cell, which cannot hold a line break of Markdown's own. */
export type PhrasingPlace = "line" | "paragraph";
