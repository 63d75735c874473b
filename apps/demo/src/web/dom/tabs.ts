import { element } from "./element.js";
import { uniqueId } from "./unique-id.js";

/** One tab. */
export interface Tab {
  readonly key: string;
  readonly label: string;
  /** Fills the panel; called each time the tab is chosen. */
  readonly show: (panel: HTMLElement) => void;
}

/** A row of tabs and the panel below it. */
export interface Tabs {
  readonly list: HTMLElement;
  readonly panel: HTMLElement;
  readonly choose: (key: string) => void;
  readonly chosen: () => string;
}

/** Makes tabs that arrow keys, Home and End move between; only the chosen tab is in the tab order. */
export function createTabs(label: string, tabs: readonly Tab[], chosenKey?: string): Tabs {
  const panelId = uniqueId("panel");
  const panel = element("div", { role: "tabpanel", id: panelId, class: "panel" });
  const buttons = tabs.map(({ key, label: text }) =>
    element(
      "button",
      { type: "button", role: "tab", id: uniqueId("tab"), "aria-controls": panelId, "data-key": key },
      text,
    ),
  );
  const list = element("div", { role: "tablist", "aria-label": label, class: "tabs" }, ...buttons);
  let current = -1;

  function select(index: number): void {
    const tab = tabs[index];
    if (!tab) return;
    current = index;
    buttons.forEach((candidate, position) => {
      candidate.setAttribute("aria-selected", String(position === index));
      candidate.tabIndex = position === index ? 0 : -1;
      if (position === index) panel.setAttribute("aria-labelledby", candidate.id);
    });
    tab.show(panel);
  }

  buttons.forEach((candidate, index) => {
    candidate.addEventListener("click", () => select(index));
  });
  list.addEventListener("keydown", (event) => {
    const index = nextIndex(event.key, current, tabs.length);
    if (index === undefined) return;
    event.preventDefault();
    select(index);
    buttons[index]?.focus();
  });
  const first = tabs.findIndex(({ key }) => key === chosenKey);
  select(Math.max(first, 0));
  return {
    list,
    panel,
    choose: (key) => select(tabs.findIndex((tab) => tab.key === key)),
    chosen: () => tabs[current]?.key ?? "",
  };
}

function nextIndex(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (current + 1) % count;
    case "ArrowLeft":
      return (current - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
