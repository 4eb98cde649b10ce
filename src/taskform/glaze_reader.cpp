#include <cstdint>
#include <glaze/json/read.hpp>
#include <string>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/glaze_reader.hpp>

namespace taskform::detail {

namespace {

struct FastOptions : glz::opts {
  constexpr FastOptions() { null_terminated = false; }
};
constexpr FastOptions fast_options{};

/// Goes through a text once. The first thing that is not as the portal writes it ends the read.
class FastReader {
 public:
  explicit FastReader(std::string_view text) : at_(text.data()), end_(at_ + text.size()) {}

  bool read_object(const TypeView& type, void* object) {
    if (!take('{')) return false;
    std::uint32_t seen = 0;
    std::size_t expected = 0;
    if (!take('}')) {
      do {
        if (!read_member(type, object, seen, expected)) return false;
      } while (take(','));
      if (!take('}')) return false;
    }
    return (seen & type.required) == type.required && !(type.never_empty && seen == 0);
  }

  bool at_end() {
    skip_white_space();
    return at_ == end_;
  }

 private:
  /// A second member of the same name ends the read.
  bool read_member(const TypeView& type, void* object, std::uint32_t& seen, std::size_t& expected) {
    if (!take('"')) return false;
    const std::size_t index = find(type, expected);
    if (index == type.fields.size() || !take(':')) return false;
    const FieldView& field = type.fields[index];
    const std::uint32_t bit = 1U << index;
    if ((seen & bit) != 0) return false;
    seen |= bit;
    expected = index + 1;
    // A null is an absent member, and so no answer to a required one.
    if (take_null()) return !field.rules.required;
    return read_value(field, object);
  }

  /// The portal writes members in the order of the table, with some left out: look ahead first.
  std::size_t find(const TypeView& type, std::size_t expected) {
    const std::size_t size = type.fields.size();
    const auto left = static_cast<std::size_t>(end_ - at_);
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t index = expected + i < size ? expected + i : expected + i - size;
      const std::string_view name = type.fields[index].name;
      if (left > name.size() && at_[name.size()] == '"' &&
          std::string_view(at_, name.size()) == name) {
        at_ += name.size() + 1;
        return index;
      }
    }
    return size;
  }

  bool read_value(const FieldView& field, void* owner) {
    switch (field.kind) {
      case Kind::text:
        return parse(*static_cast<std::string*>(field.slot(owner)));
      case Kind::integer:
        return parse(*static_cast<std::int32_t*>(field.slot(owner)));
      case Kind::boolean:
        return parse(*static_cast<bool*>(field.slot(owner)));
      case Kind::object:
        return read_object(*field.type, field.slot(owner));
      case Kind::list:
        return read_list(field, owner);
    }
    return false;
  }

  bool read_list(const FieldView& field, void* owner) {
    if (!take('[')) return false;
    if (take(']')) return true;
    std::size_t count = 0;
    do {
      if (++count > max_elements || !read_object(*field.type, field.slot(owner))) return false;
    } while (take(','));
    return take(']');
  }

  template <class Value>
  bool parse(Value& value) {
    skip_white_space();
    glz::parse<glz::JSON>::op<fast_options>(value, context_, at_, end_);
    // A value that ends with the text is an error of the object around it, found there.
    return !bool(context_.error) || context_.error == glz::error_code::end_reached;
  }

  void skip_white_space() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
  }

  bool take(char c) {
    skip_white_space();
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
  }

  bool take_null() {
    skip_white_space();
    if (end_ - at_ < 4 || std::string_view(at_, 4) != "null") return false;
    at_ += 4;
    return true;
  }

  const char* at_;
  const char* end_;
  glz::context context_{};
};

}  // namespace

bool read_document(std::string_view text, const TypeView& type, void* object) {
  FastReader reader(text);
  return reader.read_object(type, object) && reader.at_end();
}

}  // namespace taskform::detail
