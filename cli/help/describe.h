#pragma once

#include "../command.h"

#include <callflow/catalog.h>

#include <string>
#include <vector>

/// What help, completion and manuals tell of a command: all of it read from its parser and from the
/// descriptions of fields.
namespace cf {

struct FlagInfo {
    std::string letter; ///< `-o`; may be empty
    std::string name;   ///< `--output`
    std::string value;  ///< what it takes, `NAME`; empty for a switch
    std::string help;
    bool repeatable = false;
    callflow::FieldInfo const* field = nullptr; ///< that it sets, or takes elements of
};

struct OperandInfo {
    std::string name; ///< `USER/CONTACT`
    std::string help;
    bool repeatable = false;
};

struct Description {
    std::vector<OperandInfo> operands;
    std::vector<FlagInfo> flags; ///< its own, those of fields first
};

/// Of a command without the flags that every command takes.
Description describe(Route const& route);

/// The operands as the command's usage line names them; the same as those of the parser, for a fraction of
/// its cost.
std::vector<OperandInfo> written_operands(Route const& route);

/// The flags that every command takes.
std::vector<FlagInfo> describe_globals();

/// The fields that the flags of a command may set.
std::vector<callflow::FieldInfo const*> fields_set_by(Route const& route);

/// `1s to 2m; default 5s`; empty if there is nothing to say.
std::string limits_of(callflow::FieldInfo const& field);

/// What the flag of a field takes: `TIME`, `udp|tcp|tls`, `TO[,after=TIME][,for=TIME]`.
std::string value_of(callflow::FieldInfo const& field);

/// `duration`, `list of text`, `reference to a schedule`: a type for people.
std::string type_name(callflow::FieldInfo const& field);

/// `text (limits)`.
std::string with_limits(std::string_view text, callflow::FieldInfo const& field);

/// Whether a family or command stays out of help and completion.
bool is_hidden(Command const& command);

/// The commands of the tree, in order, kinds of modules each as one.
std::vector<Route> every_command();

}
