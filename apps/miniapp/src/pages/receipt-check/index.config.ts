export default definePageConfig({ navigationBarTitleText: "验回执" });
