globalThis.riqing = { databaseUrl: null, idle: [] };
