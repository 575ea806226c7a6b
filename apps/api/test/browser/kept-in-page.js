/** Everything in which a browser keeps something for a page, as text: sent as text, it refers to nothing outside. */
export async function keptInPage() {
  const found = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((open, fail) => {
      const asked = indexedDB.open(name);
      asked.addEventListener("success", () => open(asked.result));
      asked.addEventListener("error", fail);
    });
    for (const store of database.objectStoreNames)
      found.push(
        await new Promise((read) => {
          const asked = database.transaction(store).objectStore(store).getAll();
          asked.addEventListener("success", () => read(asked.result));
        }),
      );
    database.close();
  }
  for (const name of await caches.keys()) {
    const kept = await caches.open(name);
    for (const request of await kept.keys())
      found.push(request.url, await (await kept.match(request)).text());
  }
  found.push(location.href, history.state, document.title, document.referrer);
  found.push(performance.getEntriesByType("resource").map(({ name }) => name));
  found.push(await navigator.clipboard.readText().catch(() => ""));
  return JSON.stringify(found);
}
