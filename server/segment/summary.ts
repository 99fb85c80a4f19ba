/** 核心提示：为广泛听取意见，现将…: what a site says of a text, under its title */
export const SUMMARY = /^(?:核心提示|内容(?:摘要|提要|简介)|摘要|导读|提示):./;
