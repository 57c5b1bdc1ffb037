import { loadMessages } from "../../../src/i18n";

await Promise.all([loadMessages("en"), loadMessages("uk")]);
