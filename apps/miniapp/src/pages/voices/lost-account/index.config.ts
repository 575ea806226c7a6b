export default definePageConfig({
  navigationBarTitleText: "挂失",
  enablePullDownRefresh: true,
});
