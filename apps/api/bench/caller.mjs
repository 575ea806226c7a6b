/** Somebody with a token: `post` answers status and body, whatever they are. */
export function caller(port, token) {
  const postAs = async (as, path, body, headers = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: "POST",
      headers: { ...headers, ...(as ? { authorization: `Bearer ${as}` } : {}) },
      body,
    });
    const text = await response.text();
    let parsed = null;
    try {
      parsed = JSON.parse(text);
    } catch {
      // Not everything that comes back is JSON.
    }
    return { status: response.status, body: parsed, code: parsed?.errors?.[0]?.extensions?.code };
  };
  const post = (path, body, headers) => postAs(token, path, body, headers);
  const ask = async ({ text }, variables = {}) => {
    const { body } = await post("/graphql", JSON.stringify({ query: text, variables }), {
      "content-type": "application/json",
    });
    if (body?.errors) throw new Error(JSON.stringify(body.errors));
    return body.data;
  };
  return { port, token, post, postAs, ask };
}
