export default definePageConfig({ navigationBarTitleText: "建群", enablePullDownRefresh: false });
