import Foundation
import TWSModel

/// A configuration file as read: its settings, and its profiles by name.
struct ConfigurationFile: Sendable, Equatable {
    var path: String
    var base: SettingsLayer
    var profiles: [String: SettingsLayer] = [:]

    /// Reads a file: this program's own form, or a `secrets.json` with an `IBKRCredentials` object.
    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ConfigurationError(
                place: path,
                problem: "the configuration file cannot be read",
                advice: ["It was named by --config or GATEHOUSE_CONFIG, or is the default; look at its permissions."]
            )
        }
        try self.init(data, path: path)
    }

    init(_ data: Data, path: String) throws {
        let tree = try Self.parse(data, path: path)
        self.path = path
        if let credentials = tree["IBKRCredentials"] {
            base = try SettingsLayer(credentials: credentials, place: "\(path), IBKRCredentials")
        } else {
            base = try SettingsLayer(checking: tree, place: path, alsoKnown: ["profiles"])
            profiles = try Self.profiles(tree["profiles"], path: path)
        }
    }

    /// The settings of the file with those of a profile on top.
    func layer(profile: String?) throws -> SettingsLayer {
        guard let profile else { return base }
        guard let layer = profiles[profile] else {
            let names = profiles.keys.sorted()
            let nearest = names.nearest(to: profile).map { "; did you mean \"\($0)\"?" } ?? ""
            throw ConfigurationError(
                place: path,
                problem: "no profile \"\(profile)\"\(nearest)",
                advice: [names.isEmpty ? "The file has no profiles." : "Profiles: \(names.joined(separator: ", "))"]
            )
        }
        return layer.over(base)
    }

    /// Where a file is looked for when none is named: nil when there is none.
    static func defaultPath(environment: [String: String]) -> String? {
        let folder: String
        if let xdg = environment["XDG_CONFIG_HOME"], !xdg.isEmpty {
            folder = xdg
        } else if let home = environment["HOME"], !home.isEmpty {
            folder = home + "/.config"
        } else {
            return nil
        }
        let path = folder + "/gatehouse/config.json"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    private static func parse(_ data: Data, path: String) throws -> JSONTree {
        let tree: JSONTree
        do {
            tree = try JSONTree(parsing: data)
        } catch {
            // The parser's message tells where; the file's contents stay out of it.
            throw ConfigurationError(place: path, problem: "is no JSON\(Self.position(of: error))")
        }
        guard case .object = tree else {
            throw ConfigurationError(place: path, problem: "should be a JSON object, but is \(tree.kind)")
        }
        return tree
    }

    private static func position(of error: any Error) -> String {
        guard case DecodingError.dataCorrupted(let context) = error, let underlying = context.underlyingError else {
            return ""
        }
        let text = String(describing: underlying)
        return text.firstMatch(of: /line (\d+), column (\d+)/).map { " (line \($0.1), column \($0.2))" } ?? ""
    }

    private static func profiles(_ tree: JSONTree?, path: String) throws -> [String: SettingsLayer] {
        guard let tree, tree != .null else { return [:] }
        guard case .object(let members) = tree else {
            throw ConfigurationError.wrongValue(
                "profiles",
                in: path,
                expected: "an object of profiles by name",
                got: tree.kind
            )
        }
        return try members.reduce(into: [:]) { profiles, member in
            let place = "\(path), profile \"\(member.key)\""
            profiles[member.key] = try SettingsLayer(checking: member.value, place: place)
        }
    }
}

extension SettingsLayer {
    /// What an object sets, which must have no other keys than the known ones.
    fileprivate init(checking object: JSONTree, place: String, alsoKnown: [String] = []) throws {
        guard case .object(let members) = object else {
            throw ConfigurationError(place: place, problem: "should be an object, but is \(object.kind)")
        }
        let known = KnownSettings.keys + alsoKnown
        for member in members where !known.contains(member.key) {
            throw ConfigurationError.unknownKey(member.key, in: place, known: known)
        }
        try self.init(object, place: place)
    }
}
