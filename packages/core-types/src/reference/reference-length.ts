/** Characters beyond which a text is taken for no reference, however it goes on: Notion's longest links stay far below. */
export const longestReference = 8192;
