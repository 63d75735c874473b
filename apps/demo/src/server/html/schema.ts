import type { Schema } from "hast-util-sanitize";

/** The elements and attributes that content may have in the demo: no script, style, form, frame, id or event. */
export const schema: Schema = {
  strip: ["script", "style", "template", "title"],
  clobber: [],
  tagNames: [
    ...["a", "b", "br", "code", "del", "em", "i", "input", "kbd", "mark", "s", "span", "strong", "sub", "sup", "u"],
    ...[
      "blockquote",
      "details",
      "div",
      "figcaption",
      "figure",
      "header",
      "hr",
      "img",
      "p",
      "pre",
      "section",
      "summary",
    ],
    ...["h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "ul"],
    ...["table", "tbody", "td", "th", "thead", "tr"],
  ],
  attributes: {
    "*": ["dataBlock", "dataTarget", ["className", /^[a-z][a-z0-9_-]*$/]],
    a: ["href", "dataPage", ["rel", "noopener", "noreferrer", "nofollow"], ["target", "_blank"]],
    details: ["open"],
    img: ["alt", "decoding", "loading", "src", "title"],
    input: [["type", "checkbox"], ["disabled", true], "checked"],
    ol: ["start"],
    td: [["align", "center", "left", "right"]],
    th: [
      ["align", "center", "left", "right"],
      ["scope", "col", "row"],
    ],
  },
  protocols: { href: ["http", "https", "mailto"], src: [] },
  required: { input: { type: "checkbox", disabled: true } },
  ancestors: {
    tbody: ["table"],
    td: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
  },
};
