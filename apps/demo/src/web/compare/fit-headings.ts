/** The level of the heading that stands above a pane. */
const levelOfPane = 3;

/**
 * Tells screen readers that the page's headings stand below the pane's, without gaps between their levels. What they look like stays
 * as it is.
 */
export function fitHeadings(body: Element): void {
  const open: { readonly own: number; readonly shown: number }[] = [{ own: 0, shown: levelOfPane }];
  for (const heading of body.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const own = Number(heading.tagName.slice(1));
    while (open.length > 1 && (open.at(-1)?.own ?? 0) >= own) open.pop();
    const shown = (open.at(-1)?.shown ?? levelOfPane) + 1;
    open.push({ own, shown });
    heading.setAttribute("aria-level", String(shown));
    heading.setAttribute("role", "heading");
  }
}
