#include "conformance_cases.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace taskform {

namespace {

using nlohmann::json;

std::string decode_base64(const std::string& text) {
  const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes;
  unsigned buffer = 0, bits = 0;
  for (const char c : text) {
    if (c == '=') break;
    buffer = buffer << 6 | static_cast<unsigned>(digits.find(c));
    bits += 6;
    if (bits >= 8) bytes += static_cast<char>(buffer >> (bits -= 8) & 0xFF);
  }
  return bytes;
}

std::string repeated(const json& repeat) {
  const std::string unit = repeat["unit"], suffix = repeat["suffix"];
  const std::size_t times = repeat["times"];
  std::string text = repeat["prefix"];
  text.reserve(text.size() + unit.size() * times + suffix.size());
  for (std::size_t i = 0; i < times; ++i) text += unit;
  return text + suffix;
}

}  // namespace

std::vector<json> cases_of(const std::string& kind) {
  std::vector<std::filesystem::path> paths;
  for (const auto& file :
       std::filesystem::directory_iterator(std::filesystem::path(TASKFORM_CONFORMANCE) / kind)) {
    paths.push_back(file.path());
  }
  std::ranges::sort(paths);
  std::vector<json> cases;
  for (const auto& path : paths) {
    std::ifstream stream(path);
    for (auto& one : json::parse(stream)) cases.push_back(std::move(one));
  }
  return cases;
}

std::string input_of(const json& one) {
  if (one.contains("input")) return one["input"].dump();
  if (one.contains("base64")) return decode_base64(one["base64"]);
  if (one.contains("text")) return one["text"];
  return one.contains("repeat") ? repeated(one["repeat"]) : "";
}

Now now_of(const json& one) {
  if (!one.contains("now")) return std::nullopt;
  return one["now"].get<std::int64_t>();
}

std::vector<std::string> inputs_of(const std::string& kind, std::size_t most) {
  std::vector<std::string> inputs;
  for (const json& one : cases_of(kind)) {
    std::string input = input_of(one);
    if (input.size() <= most) inputs.push_back(std::move(input));
  }
  return inputs;
}

}  // namespace taskform
