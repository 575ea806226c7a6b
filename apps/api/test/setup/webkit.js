import { webkit } from "../webkit/webkit.js";

globalThis.riqing = { databaseUrl: null, webkit: webkit(), idle: [] };
