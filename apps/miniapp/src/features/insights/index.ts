/** Response times: how long answers take, and where the time goes. */
export { TimesScreen } from "./times-screen";
