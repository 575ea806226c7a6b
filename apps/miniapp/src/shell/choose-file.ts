import type { Choosing, Chosen } from "./files.types";

const pictures = "image/jpeg,image/png,image/webp,image/gif";

/** The browser's own dialogue. Not listing HEIC makes an iPhone hand over a JPEG. */
export const choosing: Choosing = {
  pictures: (most) => ask(most, pictures),
  files: (most, endings) => ask(most, endings.map((ending) => `.${ending}`).join(",")),
};

function ask(most: number, accept: string): Promise<Chosen[]> {
  const input = document.createElement("input");
  Object.assign(input, { type: "file", accept, multiple: most > 1, hidden: true });
  // Safari forgets an input that is in no page.
  document.body.append(input);
  return new Promise((resolve) => {
    const answer = () => {
      input.remove();
      const chosen = Array.from(input.files ?? []).slice(0, most);
      resolve(chosen.map((file) => ({ name: file.name, bytes: file.size, source: file })));
    };
    input.addEventListener("change", answer);
    input.addEventListener("cancel", answer);
    input.click();
  });
}
