import { QueryClientProvider } from "@tanstack/react-query";
import { usePageNotFound } from "@tarojs/taro";
import { type PropsWithChildren, useEffect } from "react";
import { enableSilentSignIn } from "./features/sign-in";
import {
  loadPagesAhead,
  PAGES,
  queries,
  replace,
  startOutbox,
  startSubscriptions,
  startTokens,
} from "./shell";
import "./ui/base.css";

enableSilentSignIn();

/** Around every page: what was read, and what waits to be sent. */
export default function App({ children }: PropsWithChildren) {
  useEffect(startOutbox, []);
  useEffect(loadPagesAhead, []);
  useEffect(startSubscriptions, []);
  useEffect(startTokens, []);
  usePageNotFound(() => replace(PAGES.notFound));
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}
