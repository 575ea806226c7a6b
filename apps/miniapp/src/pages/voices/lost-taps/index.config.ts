export default definePageConfig({
  navigationBarTitleText: "核对",
  enablePullDownRefresh: true,
});
