/** Why an expected text and ours differ, and who of the two says what the recording says. */
export interface Reason {
  /** `"both"`: two ways of writing the same, or of recording it. */
  readonly right: "both" | "ours" | "theirs";
  readonly because: string;
}

function both(because: string): Reason {
  return { right: "both", because };
}

function ours(because: string): Reason {
  return { right: "ours", because };
}

function theirs(because: string): Reason {
  return { right: "theirs", because };
}

/** Every reason for which an expected text may differ. */
export const reasons = {
  addressDecoded: ours("Their text undoes the escapes in a link's address, which then is another address."),
  bookmarkCaption: both("A bookmark shows its caption in ours and its address in theirs."),
  breadcrumbAndContents: both(
    "Theirs names the page's place and asks Sphinx for a table of contents; ours lists the headings.",
  ),
  calloutLost: ours("Their callout is a paragraph like any other."),
  calloutTitle: both("Theirs puts the icon alone on the callout's title line; ours puts the text behind it."),
  contentsLost: ours("Theirs leaves the table of contents out; ours lists the headings."),
  edited: both("The page was edited between the recording and the expected text."),
  emptyCell: both("Theirs fills an empty cell with a space that does not break."),
  equationForm: both(
    "Theirs sets equations in dollars or brackets, which GFM does not read; ours are in GitHub's form.",
  ),
  fileAddress: both("The answer gives a file's signed address; theirs has the app's own one, or none."),
  fileName: both("Theirs shows a file's address, ours its name."),
  fold: both("A toggle stands open in theirs and folded in ours, as in the app."),
  htmlHidesText: ours("No empty line follows their tag, so that what is in it is HTML, and no Markdown."),
  imageCaption: both("A caption is text below the picture in theirs; in ours it is the text in place of the picture."),
  indentation: ours("Their indentation makes one paragraph of two, and code of a third; ours are three paragraphs."),
  languageOfPlainText: both("Theirs names a language for plain text."),
  leftOut: ours("Theirs leaves out what it has no form for, without a word."),
  lineJoined: ours(
    "Theirs ends a line without a sign, so that Markdown joins it with the next; ours keeps the line break.",
  ),
  linkTitle: theirs(
    "Only records of the internal API know the name of what a preview shows; ours is its address, as in the official API.",
  ),
  listFlattened: ours("Theirs writes inner items of bulleted lists on the level of the outer ones."),
  lookOfLink: both("Theirs makes links to pages bold and underlined, with a sign in front."),
  marksInCode: ours("Theirs writes asterisks for bold into the code."),
  marksOverSpace: ours("Marks end behind a space, and asterisks stay in their text; ours moves the space."),
  mediaTag: both("Theirs is a player in HTML, ours a link."),
  meetingForm: both(
    "Sections of meeting notes have headings in theirs and lines in bold in ours, which also gives the time.",
  ),
  mentionLost: ours("Theirs writes nothing for a mention, or for a paragraph of mentions."),
  mentionNeutralized: both(
    "Who keeps the recordings took the person's name out of the expected text; the page's address has its title in ours.",
  ),
  notAnswered: both("The answer to a request that makes a page holds its title and no content."),
  notRecorded: both("What is inside the block was not recorded; ours says so in its place."),
  placeholder: both("Both say that a block is not supported, in their own words; ours names its kind."),
  spaceAdded: both("Theirs puts spaces around a mention."),
  structureInComments: both("Theirs names columns and synced blocks in comments; ours reports them as diagnostics."),
  syncedNotAnswered: both("The official API of early 2022 left synced blocks out."),
  textSplit: both(
    "A text with an empty line is two paragraphs in theirs; in ours it is one with two line breaks, as in Notion.",
  ),
  underlineLost: ours("Theirs does not write what is underlined."),
} satisfies { readonly [name: string]: Reason };

/** The name of a reason. */
export type ReasonName = keyof typeof reasons;
