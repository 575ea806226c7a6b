export default definePageConfig({
  navigationBarTitleText: "响应用时",
  enablePullDownRefresh: true,
});
