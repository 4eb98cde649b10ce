// Where the values of a document stand: what a reader finds without copying any of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace taskform {

/// What the places of texts count in.
enum class Units : std::uint8_t {
  bytes,  ///< Of UTF-8.
  utf16,  ///< As JavaScript counts them.
};

/// A described object is a block of words, in the order of its table: two for a text or a list, one
/// for any other value. What is absent is 0.
///
/// - A text is its place and its length. A place in the document is positive; one in `texts`, as a
///   text has it that the document spells with escapes, is `~place`.
/// - A number is itself, a boolean 0 or 1.
/// - An object is the index of its block; no block has the index 0.
/// - A list is the index of its first element's block, and how many there are. The word before an
///   element's block is the index of the next one's.
struct Tape {
  static constexpr std::size_t usual_words = 160;  ///< A Task in its envelope has 120.

  std::vector<std::uint32_t> words{};
  std::string texts{};

  /// Forgets a document, and keeps the room it took.
  void clear() {
    words.reserve(usual_words);
    words.assign(1, 0);
    texts.clear();
  }

  /// The text at a word of a tape in bytes; without data where there is none.
  std::string_view text(std::uint32_t word, std::string_view document) const {
    const auto place = static_cast<std::int32_t>(words[word]);
    if (place == 0) return {};
    return place > 0 ? document.substr(words[word], words[word + 1])
                     : std::string_view(texts).substr(~words[word], words[word + 1]);
  }
};

}  // namespace taskform
