#include "mutant.hpp"

#include <algorithm>
#include <string_view>

namespace taskform {

namespace {

// What texts break at: JSON's own, numbers at borders, bytes of broken UTF-8, names and dates.
constexpr std::string_view morsels[] = {"\"",         "\\",
                                        ",",          ":",
                                        "{",          "}",
                                        "[",          "]",
                                        " ",          "\n",
                                        "null",       "true",
                                        "false",      "0",
                                        "-",          "-0",
                                        "30.0",       "3e1",
                                        "1e999",      "2147483648",
                                        "0.5",        "1.",
                                        "01",         "\\u0041",
                                        "\x01",       "\xFF",
                                        "\\ud83d",    "\\ude00",
                                        "\xC3",       "\xE2\x82",
                                        "😀",         "é",
                                        "\x7F",       "\"id\"",
                                        "\"title\":", "\"x\":1,",
                                        ",\"id\":1",  "\"\":0,",
                                        "{}",         "[[[[",
                                        "@",          "\\n",
                                        "&amp;",      "&#39;",
                                        "T",          "Z",
                                        "+14:00",     ".120",
                                        "//",         "/**/",
                                        "NaN",        "\"response\":",
                                        "'",          "\xEF\xBB\xBF",
                                        "\\u0000",    "e"};

class Damage {
 public:
  Damage(std::string& text, std::mt19937& random) : text_(text), random_(random) {}

  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }
  std::size_t place() { return below(text_.size() + 1); }
  std::size_t length() { return below(below(4) == 0 ? 64 : 4) + 1; }

  void change() {
    switch (below(7)) {
      case 0:
        text_.erase(place(), length());
        break;
      case 1:
        text_.insert(place(), morsels[below(std::size(morsels))]);
        break;
      case 2:
        text_.replace(place(), length(), morsels[below(std::size(morsels))]);
        break;
      case 3:
        if (!text_.empty()) text_[below(text_.size())] ^= static_cast<char>(1 << below(8));
        break;
      case 4:
        text_.insert(place(), text_.substr(place(), length()));
        break;
      case 5:
        text_.insert(place(), 1, static_cast<char>(below(256)));
        break;
      case 6:
        if (below(4) == 0) text_.resize(place());
        break;
    }
  }

  /// The front of the text and the back of another one.
  void join(std::string_view other) {
    text_.resize(place());
    text_ += other.substr(std::min(text_.size(), other.size()));
  }

 private:
  std::string& text_;
  std::mt19937& random_;
};

}  // namespace

std::string mutant_of(std::span<const std::string> texts, std::mt19937& random) {
  std::string text = texts[random() % texts.size()];
  Damage damage(text, random);
  if (damage.below(8) == 0) damage.join(texts[random() % texts.size()]);
  for (std::size_t changes = damage.below(4) + 1; changes > 0; --changes) damage.change();
  return text;
}

}  // namespace taskform
