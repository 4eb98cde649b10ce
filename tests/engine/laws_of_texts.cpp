// The laws of what is read from a piece of text: deadlines, names and streams.
#include <random>
#include <regex>
#include <taskform/deadline.hpp>
#include <taskform/entities.hpp>
#include <taskform/task_stream.hpp>

#include "law_of_issues.hpp"
#include "laws.hpp"

namespace taskform {

namespace {

std::string encoded(std::string_view text) {
  std::string encoded;
  for (const char c : text) {
    switch (c) {
      case '&':
        encoded += "&amp;";
        break;
      case '<':
        encoded += "&lt;";
        break;
      case '"':
        encoded += "&quot;";
        break;
      case '\'':
        encoded += "&#39;";
        break;
      default:
        encoded += c;
    }
  }
  return encoded;
}

/// A list that was read: the counts, and each issue behind the number of its Task.
struct ReadList {
  std::string text{};
  Breach breach{};
};

ReadList finish(TaskStream& stream, std::vector<StreamIssue>& issues) {
  stream.finish(issues);
  ReadList read{.text =
                    std::to_string(stream.valid()) + "/" + std::to_string(stream.total()) + "\n"};
  std::int64_t last = -1, invalid = 0;
  for (const auto& [index, issue] : issues) {
    if (index < last || index > stream.total()) read.breach = "an issue of a Task out of its turn";
    if (index != last && index < stream.total()) ++invalid;
    last = index;
    read.text += std::to_string(index) + " " + written(Issues{issue});
    if (auto breach = breach_by_issues({issue}, SIZE_MAX); !breach.empty()) read.breach = breach;
  }
  if (stream.valid() + invalid != stream.total()) read.breach = "a Task without verdict";
  return read;
}

}  // namespace

Breach breach_by_deadline(std::string_view text) {
  static const std::regex pattern{std::string(deadline_pattern)};
  const auto deadline = parse_deadline(text);
  if (!deadline) return {};
  if (!std::regex_match(text.begin(), text.end(), pattern)) return "the pattern misses it";
  std::string canonical(text);
  if (make_canonical(canonical) != (canonical != text)) return "it changes unseen";
  const auto again = parse_deadline(canonical);
  if (!again) return "its canonical form is not accepted";
  if (make_canonical(canonical)) return "its canonical form has another one";
  const bool is_same = again->seconds == deadline->seconds &&
                       again->has_time == deadline->has_time &&
                       again->has_offset == deadline->has_offset;
  if (!is_same) return "its canonical form names another instant";
  return again->drops_fraction ? "its canonical form has a fraction" : "";
}

Breach breach_by_entities(std::string_view text) {
  std::string decoded(text), again = encoded(text);
  decode_entities(decoded);
  decode_entities(again);
  if (again != text) return "decoding does not undo encoding";
  if (decoded.size() > text.size()) return "decoding makes it longer";
  if (!text.contains('&') && decoded != text) return "text without entities changes";
  return is_utf8(text) && !is_utf8(decoded) ? "decoding breaks its UTF-8" : "";
}

Breach breach_by_stream(std::string_view text, unsigned seed) {
  TaskStream whole, pieces;
  std::vector<StreamIssue> of_whole, of_pieces;
  whole.feed(text, of_whole);
  const auto expected = finish(whole, of_whole);
  if (!expected.breach.empty()) return expected.breach;
  std::mt19937 random(seed);
  const std::size_t most = 1 + seed % 64;
  while (!text.empty()) {
    const auto piece = text.substr(0, 1 + random() % most);
    pieces.feed(piece, of_pieces);
    text.remove_prefix(piece.size());
  }
  const auto got = finish(pieces, of_pieces);
  return got.text == expected.text ? "" : "in pieces:\n" + got.text + "in one:\n" + expected.text;
}

}  // namespace taskform
