import { ApiFailure, api } from "../api/client.js";
import { announce } from "../dom/announce.js";
import { button, element } from "../dom/element.js";

/** Draws the field for the official API's token. What is typed goes to the server's memory and is never shown again. */
export function createTokenForm(hasToken: boolean): HTMLElement {
  const holder = element("div", { class: "token" });
  show(hasToken);
  return holder;

  function show(isKept: boolean): void {
    holder.replaceChildren(...(isKept ? kept() : asked()));
  }

  function kept(): readonly HTMLElement[] {
    const forget = button("Forget it", { class: "quiet" }, async () => {
      await api.forgetToken();
      show(false);
      announce("The token is forgotten.");
      holder.querySelector("input")?.focus();
    });
    return [element("p", {}, "A token is kept in this server’s memory until it ends. "), forget];
  }

  function asked(): readonly HTMLElement[] {
    const input = element("input", {
      type: "password",
      id: "token",
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": "token-note",
    });
    const problem = element("p", { class: "problem", role: "alert" });
    const form = element(
      "form",
      { class: "token-form" },
      element("label", { for: "token" }, "Official token, for pages that are not public"),
      element("div", { class: "bar" }, input, element("button", { type: "submit" }, "Keep in memory")),
      element(
        "p",
        { class: "note", id: "token-note" },
        "Kept in the memory of this server process, sent to Notion only, never shown again.",
      ),
      problem,
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const token = input.value.trim();
      input.value = "";
      if (token === "") {
        problem.textContent = "Paste the token first.";
        input.focus();
        return;
      }
      try {
        await api.saveToken(token);
        show(true);
        announce("The token is kept in memory.");
        holder.querySelector("button")?.focus();
      } catch (error) {
        problem.textContent = error instanceof ApiFailure ? error.message : "The token could not be kept.";
      }
    });
    return [form];
  }
}
