export default definePageConfig({ navigationBarTitleText: "请人调解" });
