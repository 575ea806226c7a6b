import { chromium } from "../browser/chromium.js";

globalThis.riqing = { databaseUrl: null, chromium: chromium(), idle: [] };
