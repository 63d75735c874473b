/** What the app shows of rows, and of the options in their properties and schemas, that no text is written for. */
export const rowDetails = /^(?:color|cover|dateFormat|description|icon|layout|reminder|rows|templates|timeFormat)$/;

/** What the app shows in views that no text is written for. */
export const viewDetails =
  /^(?:cardWidthMode|color|dateFormat|groups|height|loadLimit|rowIndex|showPageIcon|statusShowAs|timeFormat|width|wrap)$/;
