import { testServer } from "../database-server.js";

globalThis.riqing = { databaseUrl: testServer, idle: [] };
