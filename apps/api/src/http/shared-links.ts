import type { FastifyInstance, FastifyRequest } from "fastify";
import { shareWords } from "../words/share.zh-cn.ts";

/** A page of the app: small letters, as its folders are named. Anything else is none of ours. */
const PAGE = /^pages(\/[a-z-]{1,40}){1,3}$/;
/** Longer than any address that the app makes. */
const MAX_QUERY = 500;
/** What a host may be written with, so that nothing else of a forged header gets into the page. */
const HOST = /^[a-z0-9.-]{1,253}(:\d{1,5})?$|^\[[0-9a-f:]{2,45}\](:\d{1,5})?$/i;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * `/s/pages/notice/index?id=…`: what is shared of a page. A chat that fetches it for its preview finds a title, a
 * sentence and a picture; whoever opens it is led on to the page. Nothing is looked up: everybody is answered
 * alike, whether the thing exists or not, and the words name neither it nor the company.
 */
export function serveSharedLinks(app: FastifyInstance, publicUrl: string | null): void {
  app.get<{ Params: { "*": string } }>("/s/*", async (request, reply) => {
    const page = request.params["*"];
    const query = queryOf(request.url);
    if (!PAGE.test(page) || query.length > MAX_QUERY) return reply.callNotFound();
    // Relative, so that it also holds where a proxy serves the app below a folder.
    const up = "../".repeat(page.split("/").length);
    const target = `${up}#/${page}${query === "" ? "" : `?${query}`}`;
    return reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "public, max-age=300")
      .send(documentOf(page, target, originOf(request, publicUrl)));
  });
}

/** The query as it was sent, each part encoded anew. */
function queryOf(url: string): string {
  const [, query = ""] = url.split("?", 2);
  return new URLSearchParams(query).toString();
}

/** Where the picture lies: previews take whole addresses only. Null where the host is none. */
function originOf(request: FastifyRequest, publicUrl: string | null): string | null {
  if (publicUrl !== null) return publicUrl;
  return HOST.test(request.host) ? `${request.protocol}://${request.host}` : null;
}

function documentOf(page: string, target: string, origin: string | null): string {
  const words = shareWords.of(page);
  const picture =
    origin === null
      ? ""
      : `
    <meta property="og:image" content="${escaped(origin)}/assets/share.png" />
    <meta property="og:image:width" content="500" />
    <meta property="og:image:height" content="400" />`;
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escaped(words.title)}</title>
    <meta name="description" content="${escaped(words.description)}" />
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="${escaped(shareWords.product)}" />
    <meta property="og:title" content="${escaped(words.title)}" />
    <meta property="og:description" content="${escaped(words.description)}" />${picture}
    <meta http-equiv="refresh" content="0; url=${escaped(target)}" />
  </head>
  <body>
    <p><a href="${escaped(target)}">${escaped(shareWords.open)}</a></p>
  </body>
</html>
`;
}
