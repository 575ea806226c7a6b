/** What the module consists of besides reports by name. */
import type { Module } from "../../../kernel/module.ts";
import { IssuedBatch, SpentToken, TokenKey } from "../token/token.entity.ts";
import { TokenResolver } from "../token/token.resolver.ts";
import { AnonymousDay, AnonymousPicture, AnonymousWord } from "./anonymous.entity.ts";
import { AnonymousResolver, PicturesOfReport } from "./anonymous.resolver.ts";

export const anonymousEntities: Module["entities"] = [
  TokenKey,
  IssuedBatch,
  SpentToken,
  AnonymousDay,
  AnonymousPicture,
  AnonymousWord,
];

export const anonymousResolvers: Module["resolvers"] = [
  TokenResolver,
  AnonymousResolver,
  PicturesOfReport,
];
