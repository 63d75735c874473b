export { assertNever } from "./assert-never.js";
export {
  type AdapterInfo,
  type CallOptions,
  contractVersion,
  type ListPagesOptions,
  type LongCallOptions,
  type NotionAdapter,
  type QueryRowsOptions,
  type ReadCommentsOptions,
  type ReadDatabaseOptions,
  type ReadPageOptions,
  type ReadProgress,
  type ReferenceInput,
  type RowTarget,
} from "./contract/adapter.js";
export {
  type Capabilities,
  type Capability,
  type CapabilityName,
  capabilityDescriptions,
} from "./contract/capability.js";
export { type Diagnostic, type DiagnosticCode, diagnosticCodes } from "./contract/diagnostic.js";
export type { ApiKind, Provenance, ReadCost } from "./contract/provenance.js";
export type { Decoded, Reading, StreamReading } from "./contract/reading.js";
export { errorCodes, type PagebridgeErrorCode } from "./errors/error-code.js";
export {
  PagebridgeError,
  type PagebridgeErrorDetails,
  type PagebridgeErrorOptions,
} from "./errors/pagebridge-error.js";
export type { AppBlock, AppBlockType } from "./model/blocks/app-block.js";
export type { Block, BlockType } from "./model/blocks/block.js";
export type { BlockCommon } from "./model/blocks/block-common.js";
export type { CodeBlock, EquationBlock } from "./model/blocks/code-blocks.js";
export type {
  AudioBlock,
  BookmarkBlock,
  EmbedBlock,
  FileBlock,
  ImageBlock,
  LinkPreviewBlock,
  MediaLayout,
  PdfBlock,
  VideoBlock,
} from "./model/blocks/media-blocks.js";
export type {
  CalendarEvent,
  MeetingNotesBlock,
  MeetingNotesSection,
  MeetingRecording,
} from "./model/blocks/meeting-notes-block.js";
export type { ChildDatabaseBlock, ChildPageBlock, LinkTarget, LinkToPageBlock } from "./model/blocks/page-blocks.js";
export type {
  BreadcrumbBlock,
  ColumnBlock,
  ColumnListBlock,
  DividerBlock,
  SyncedBlock,
  TabBlock,
  TableBlock,
  TableColumn,
  TableOfContentsBlock,
  TableRowBlock,
} from "./model/blocks/structure-blocks.js";
export type {
  BulletedListItemBlock,
  CalloutBlock,
  HeadingBlock,
  NumberedListItemBlock,
  ParagraphBlock,
  QuoteBlock,
  TemplateBlock,
  ToDoBlock,
  ToggleBlock,
} from "./model/blocks/text-blocks.js";
export type { UnsupportedBlock } from "./model/blocks/unsupported-block.js";
export type { BackgroundColor, Color, NativeIconColor, OptionColor, TextColor } from "./model/color.js";
export type { Comment, CommentAttachment, CommentReaction, Discussion } from "./model/comment.js";
export type { Database, DataSource, Row, Template } from "./model/database.js";
export type { DateReminder, DateValue } from "./model/date-value.js";
export type {
  ApiErrorAnswer,
  AsyncTask,
  Document,
  FileUpload,
  PageMarkdown,
  PropertyItems,
  ViewQuery,
} from "./model/document.js";
export type { Cover, ExternalFile, File, FileOwner, FileReference, NotionFile } from "./model/file.js";
export type {
  CustomEmoji,
  CustomEmojiIcon,
  EmojiIcon,
  FileIcon,
  Icon,
  NativeIcon,
  UnsupportedIcon,
} from "./model/icon.js";
export type { LinkAttribute } from "./model/link-attribute.js";
export type {
  AgentMention,
  CustomEmojiMention,
  DatabaseMention,
  DataSourceMention,
  DateMention,
  LinkMention,
  LinkPreviewMention,
  Mention,
  PageMention,
  TeamMention,
  TemplateMention,
  UnsupportedMention,
  UserMention,
} from "./model/mention.js";
export type { Page, PageLayout } from "./model/page.js";
export type { Parent } from "./model/parent.js";
export type { Id, IsoDateTime, JsonValue, PropertyId } from "./model/primitives.js";
export type {
  ArrayResult,
  BooleanResult,
  DateResult,
  FormulaResult,
  IncompleteResult,
  NoResult,
  NumberResult,
  RollupResult,
  StringResult,
} from "./model/properties/computed-result.js";
export type { Place } from "./model/properties/place.js";
export type {
  FormulaPropertySchema,
  NumberDisplay,
  NumberPropertySchema,
  PlainPropertySchema,
  PropertySchema,
  RelationPropertySchema,
  RollupPropertySchema,
  SelectPropertySchema,
  StatusPropertySchema,
  UniqueIdPropertySchema,
  UnsupportedPropertySchema,
} from "./model/properties/property-schema.js";
export type {
  ButtonValue,
  CheckboxValue,
  CreatedByValue,
  CreatedTimeValue,
  DatePropertyValue,
  EmailValue,
  FilesValue,
  FormulaValue,
  LastEditedByValue,
  LastEditedTimeValue,
  LastVisitedTimeValue,
  LocationValue,
  MultiSelectValue,
  NumberValue,
  PeopleValue,
  PhoneNumberValue,
  PlaceValue,
  PropertyType,
  PropertyValue,
  RelationValue,
  RichTextValue,
  RollupValue,
  SelectValue,
  StatusValue,
  TitleValue,
  UniqueIdValue,
  UnsupportedValue,
  UrlValue,
  VerificationValue,
} from "./model/properties/property-value.js";
export type { RollupFunction } from "./model/properties/rollup-function.js";
export type { SelectOption, StatusGroup } from "./model/properties/select-option.js";
export type {
  Annotations,
  EquationInline,
  Inline,
  Link,
  MentionInline,
  RichText,
  TextInline,
} from "./model/rich-text.js";
export type { BotUser, GroupUser, PersonUser, UnknownUser, User } from "./model/user.js";
export type {
  BoardConfiguration,
  CalendarConfiguration,
  ChartAggregation,
  ChartConfiguration,
  ChartReferenceLine,
  DashboardConfiguration,
  DashboardRow,
  DashboardWidget,
  FeedConfiguration,
  FormConfiguration,
  GalleryConfiguration,
  ListConfiguration,
  MapConfiguration,
  SubtaskSettings,
  TableConfiguration,
  TimelineConfiguration,
  ViewHeight,
} from "./model/views/configurations.js";
export type {
  Filter,
  FilterCondition,
  FilterGroup,
  FilterKind,
  FilterOperator,
  PropertyFilter,
  TimestampFilter,
  UnsupportedFilter,
} from "./model/views/filter.js";
export type { GroupBy, ViewGroup } from "./model/views/group-by.js";
export type { Sort, SortDirection } from "./model/views/sort.js";
export type {
  BoardView,
  CalendarView,
  ChartView,
  DashboardView,
  FeedView,
  FormView,
  GalleryView,
  ListView,
  MapView,
  QuickFilter,
  TableView,
  TimelineView,
  UnsupportedView,
  View,
  ViewCalculation,
  ViewCommon,
} from "./model/views/view.js";
export type { ViewCover, ViewProperty } from "./model/views/view-property.js";
export { extractIdFromHref } from "./reference/extract-id-from-href.js";
export { isId, normalizeId, undashId } from "./reference/id.js";
export type { IdReference, NotionReference, SiteAddress, SiteReference } from "./reference/notion-reference.js";
export { parseReference, tryParseReference } from "./reference/parse-reference.js";
export { requireId } from "./reference/require-id.js";
export { type NotionUrlOptions, toNotionUrl } from "./reference/to-notion-url.js";
export { looksAlike, mergeInlines } from "./text/merge-inlines.js";
export { blockPlainText, blockRichTexts, plainText } from "./text/plain-text.js";
export { childBlocks } from "./tree/child-blocks.js";
export { pageTitle, propertyNamed } from "./tree/page-parts.js";
export { type BlockVisit, countBlocks, type WalkOptions, walkBlocks } from "./tree/walk-blocks.js";
