import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { queries, session } from "../src/shell";
import { shownToast } from "../src/shell/toast";
import { openServer } from "./server";
import { parameters, visited } from "./taro";

/** A server for the tests of a file; each begins with nothing read, under this person's session. */
export function onServer(personId: string | null = "he"): ReturnType<typeof openServer> {
  const server = openServer();
  beforeAll(() => server.ready);
  afterAll(() => server.close());
  beforeEach(() => {
    server.reset();
    if (personId) session.begin({ token: "t", personId, expiresAt: "2026-12-19T00:00:00Z" });
    queries.clear();
    shownToast.set(null);
    visited.length = 0;
    for (const name of Object.keys(parameters)) delete parameters[name];
  });
  return server;
}

export const renderPage = (page: JSX.Element) =>
  render(<QueryClientProvider client={queries}>{page}</QueryClientProvider>);

export const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** All of a list on one page. */
export const onePage = (nodes: readonly unknown[]) => ({ nodes, endCursor: null, hasMore: false });
