export default definePageConfig({ navigationBarTitleText: "通过的证据" });
